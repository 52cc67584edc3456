namespace ToolPolicy.Generation;

/// <content>The arguments that most tools have, by methods without a type argument: a compiler has less to find out about them.</content>
public partial struct ToolCall
{
    /// <summary>A required argument of the model that is a <see cref="string"/>.</summary>
    /// <param name="parameter">The parameter, by its position in the descriptor.</param>
    public string TakeString(int parameter) => TakeOr<string>(parameter, FromJson.String, default!, isRequired: true);

    /// <summary>An argument of the model that is a <see cref="string"/>, and that may be absent.</summary>
    /// <param name="parameter">The parameter, by its position in the descriptor.</param>
    /// <param name="fallback">The parameter's default.</param>
    public string? TakeString(int parameter, string? fallback) => TakeOr<string>(parameter, FromJson.String, fallback!, isRequired: false);

    /// <summary>A required argument of the model that is a <see cref="bool"/>.</summary>
    /// <param name="parameter">The parameter, by its position in the descriptor.</param>
    public bool TakeBoolean(int parameter) => TakeOr<bool>(parameter, FromJson.Boolean, default!, isRequired: true);

    /// <summary>An argument of the model that is a <see cref="bool"/>, and that may be absent.</summary>
    /// <param name="parameter">The parameter, by its position in the descriptor.</param>
    /// <param name="fallback">The parameter's default.</param>
    public bool TakeBoolean(int parameter, bool fallback) => TakeOr<bool>(parameter, FromJson.Boolean, fallback, isRequired: false);

    /// <summary>A required argument of the model that is a <see cref="int"/>.</summary>
    /// <param name="parameter">The parameter, by its position in the descriptor.</param>
    public int TakeInt32(int parameter) => TakeOr<int>(parameter, FromJson.Int32, default!, isRequired: true);

    /// <summary>An argument of the model that is a <see cref="int"/>, and that may be absent.</summary>
    /// <param name="parameter">The parameter, by its position in the descriptor.</param>
    /// <param name="fallback">The parameter's default.</param>
    public int TakeInt32(int parameter, int fallback) => TakeOr<int>(parameter, FromJson.Int32, fallback, isRequired: false);

    /// <summary>A required argument of the model that is a <see cref="long"/>.</summary>
    /// <param name="parameter">The parameter, by its position in the descriptor.</param>
    public long TakeInt64(int parameter) => TakeOr<long>(parameter, FromJson.Int64, default!, isRequired: true);

    /// <summary>An argument of the model that is a <see cref="long"/>, and that may be absent.</summary>
    /// <param name="parameter">The parameter, by its position in the descriptor.</param>
    /// <param name="fallback">The parameter's default.</param>
    public long TakeInt64(int parameter, long fallback) => TakeOr<long>(parameter, FromJson.Int64, fallback, isRequired: false);

    /// <summary>A required argument of the model that is a <see cref="double"/>.</summary>
    /// <param name="parameter">The parameter, by its position in the descriptor.</param>
    public double TakeDouble(int parameter) => TakeOr<double>(parameter, FromJson.Double, default!, isRequired: true);

    /// <summary>An argument of the model that is a <see cref="double"/>, and that may be absent.</summary>
    /// <param name="parameter">The parameter, by its position in the descriptor.</param>
    /// <param name="fallback">The parameter's default.</param>
    public double TakeDouble(int parameter, double fallback) => TakeOr<double>(parameter, FromJson.Double, fallback, isRequired: false);

    /// <summary>A required argument of the model that is a <see cref="decimal"/>.</summary>
    /// <param name="parameter">The parameter, by its position in the descriptor.</param>
    public decimal TakeDecimal(int parameter) => TakeOr<decimal>(parameter, FromJson.Decimal, default!, isRequired: true);

    /// <summary>An argument of the model that is a <see cref="decimal"/>, and that may be absent.</summary>
    /// <param name="parameter">The parameter, by its position in the descriptor.</param>
    /// <param name="fallback">The parameter's default.</param>
    public decimal TakeDecimal(int parameter, decimal fallback) => TakeOr<decimal>(parameter, FromJson.Decimal, fallback, isRequired: false);
}
