namespace ToolPolicy.Obligations.Redaction.Detection;

/// <summary>How much a match proves.</summary>
internal enum Specificity : byte
{
    /// <summary>It stands behind a word that announces it.</summary>
    Announced,

    /// <summary>It has the shape.</summary>
    Shape,

    /// <summary>It has the shape, and a place in the ranges that were issued.</summary>
    Issued,

    /// <summary>Its check digits are right.</summary>
    Checked,

    /// <summary>It begins as nothing else does.</summary>
    Named,
}
