using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace ToolPolicy.Analyzers.Exposure;

/// <summary>One question about one expression: how far it was followed, and what the parameters on the way stand for.</summary>
internal sealed class Scope
{
    private readonly Question _question;
    private readonly Dictionary<ISymbol, IOperation> _arguments;

    private Scope(Question question, Scope? caller, Dictionary<ISymbol, IOperation> arguments, IOperation? call)
    {
        _question = question;
        Caller = caller;
        _arguments = arguments;
        Call = call;
    }

    /// <summary>The call through which a method is seen; null outside of one.</summary>
    public IOperation? Call { get; }

    /// <summary>Where that call stands.</summary>
    public Scope? Caller { get; }

    public CancellationToken Cancellation => _question.Cancellation;

    public static Scope New(CancellationToken cancellation) => new(new Question(cancellation), null, new(SymbolEqualityComparer.Default), null);

    /// <summary>Inside a method that is called with these arguments.</summary>
    public Scope Inside(IOperation call, Dictionary<ISymbol, IOperation> arguments) => new(_question, this, arguments, call);

    /// <summary>Outside of any call: what a declaration says by itself.</summary>
    public Scope Outside() => Caller is null ? this : new(_question, null, new(SymbolEqualityComparer.Default), null);

    /// <summary>A step further, to be taken back by <see cref="Ascend"/>; false when it was followed far enough.</summary>
    public bool Descend()
    {
        _question.Cancellation.ThrowIfCancellationRequested();
        if (_question.Depth >= Question.MaxDepth || _question.Steps >= Question.MaxSteps)
        {
            return false;
        }

        _question.Depth++;
        _question.Steps++;
        return true;
    }

    public void Ascend() => _question.Depth--;

    /// <summary>What a parameter stands for; to be read in <see cref="Caller"/>.</summary>
    public IOperation? ArgumentOf(IParameterSymbol parameter) => _arguments.TryGetValue(parameter.OriginalDefinition, out IOperation? argument) ? argument : null;

    /// <summary>False when the symbol is being asked about already: what it is made of itself adds nothing to it.</summary>
    public bool Enter(ISymbol symbol) => _question.Entered.Add(symbol);

    public void Leave(ISymbol symbol) => _question.Entered.Remove(symbol);

    private sealed class Question(CancellationToken cancellation)
    {
        /// <summary>Beyond these an expression counts as one that cannot be seen through. Steps keep a question cheap; depth keeps the stack.</summary>
        public const int MaxSteps = 4_000, MaxDepth = 100;

        public CancellationToken Cancellation { get; } = cancellation;

        public HashSet<ISymbol> Entered { get; } = new(SymbolEqualityComparer.Default);

        public int Depth { get; set; }

        public int Steps { get; set; }
    }
}
