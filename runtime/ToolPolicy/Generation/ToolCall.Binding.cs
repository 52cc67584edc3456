using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection;
using ToolPolicy.Binding;
using ToolPolicy.Decisions;
using ToolPolicy.Obligations.Redaction;
using ToolPolicy.Rules;

namespace ToolPolicy.Generation;

/// <content>What the generated binding of a tool is made of. After the first refusal the rest is skipped.</content>
public partial struct ToolCall
{
    /// <summary>A required argument of the model.</summary>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <param name="parameter">The parameter, by its position in the descriptor.</param>
    /// <param name="read">Reads it from JSON.</param>
    public T Take<T>(int parameter, JsonReader<T> read) => TakeOr(parameter, read, default!, isRequired: true);

    /// <summary>An argument of the model that may be absent.</summary>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <param name="parameter">The parameter, by its position in the descriptor.</param>
    /// <param name="read">Reads it from JSON.</param>
    /// <param name="fallback">The parameter's default.</param>
    public T Take<T>(int parameter, JsonReader<T> read, T fallback) => TakeOr(parameter, read, fallback, isRequired: false);

    /// <summary>A required argument of the model whose type is a nullable value.</summary>
    /// <inheritdoc cref="Take{T}(int, JsonReader{T})"/>
    public T? TakeNullable<T>(int parameter, JsonReader<T> read)
        where T : struct => TakeNullableOr(parameter, read, null, isRequired: true);

    /// <summary>An argument of the model whose type is a nullable value, and that may be absent.</summary>
    /// <inheritdoc cref="Take{T}(int, JsonReader{T}, T)"/>
    public T? TakeNullable<T>(int parameter, JsonReader<T> read, T? fallback)
        where T : struct => TakeNullableOr(parameter, read, fallback, isRequired: false);

    /// <summary>Refuses the call when a declared constraint does not hold.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="holds">Whether its constraint holds.</param>
    public void Require(int parameter, bool holds)
    {
        if (!holds)
        {
            Refuse(DecisionCode.ArgumentOutOfRange, parameter);
        }
    }

    /// <summary>A parameter that comes from exactly one value of a claim.</summary>
    /// <typeparam name="T">The parameter's type.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="parse">Parses the claim's value.</param>
    public T TakeClaim<T>(int parameter, ClaimParser<T> parse)
    {
        if (_kept is not null)
        {
            return Kept<T>();
        }

        if (IsFromModel(parameter) || !IsBound)
        {
            return default!;
        }

        if (ClaimsOf(parameter) is not [string only] || !parse(only, out T? value))
        {
            Refuse(DecisionCode.PrincipalClaimMissing, parameter);
            return default!;
        }

        if (Tool.Declared[parameter].Mark is { } mark)
        {
            EchoedValues.Add(ref Echoes, only, mark.Kind);
        }

        return value;
    }

    /// <summary>A parameter that takes all values of a claim, one at least.</summary>
    /// <param name="parameter">The parameter.</param>
    public List<string> TakeClaims(int parameter)
    {
        if (_kept is not null)
        {
            return Kept<List<string>>();
        }

        if (IsFromModel(parameter) || !IsBound)
        {
            return [];
        }

        List<string>? values = ClaimsOf(parameter);
        if (values is not { Count: > 0 })
        {
            Refuse(DecisionCode.PrincipalClaimMissing, parameter);
        }

        return values ?? [];
    }

    /// <summary>A parameter that is a service of the call's scope.</summary>
    /// <typeparam name="T">The service.</typeparam>
    /// <param name="parameter">The parameter.</param>
    /// <param name="isOptional">Whether the parameter has a default, which is then taken when the service is not registered.</param>
    /// <param name="key">The key of a keyed service; null for none.</param>
    public T TakeService<T>(int parameter, bool isOptional, object? key = null)
    {
        if (_kept is not null)
        {
            return Kept<T>();
        }

        if (IsFromModel(parameter) || !IsBound)
        {
            return default!;
        }

        object? service = typeof(T) == typeof(IServiceProvider) ? _services
            : key is null ? _services?.GetService(typeof(T))
            : (_services as IKeyedServiceProvider)?.GetKeyedService(typeof(T), key);
        if (service is null && !isOptional)
        {
            Refuse(DecisionCode.ServiceMissing, parameter);
        }

        return (T)service!;
    }

    private readonly List<string>? ClaimsOf(int parameter) => Session?.Claims.ValuesOf(Tool.Declared[parameter].Claim!);

    private T TakeOr<T>(int parameter, JsonReader<T> read, T fallback, bool isRequired)
    {
        if (_kept is not null)
        {
            return Kept<T>();
        }

        if (!Next(parameter, isRequired, out ToolParameter? declared, out ArgumentValue raw))
        {
            return fallback;
        }

        if (raw.IsNull || (typeof(T) != typeof(string) && ArgumentReader.IsNullText(raw.Clr)))
        {
            return NullOf(parameter, declared, default(T) is null) ? default! : fallback;
        }

        DecisionCode code = ArgumentReader.TryRead(in raw, declared, read, out T? value, ref Echoes);
        if (code == DecisionCode.Permit && declared.MaxTokens > 0 && value is string text && !Function.Guard.Parts.Obligations.Fits(text, declared.MaxTokens))
        {
            code = DecisionCode.ArgumentTooLong;
        }

        if (code == DecisionCode.Permit)
        {
            return value!;
        }

        Refuse(code, parameter);
        return fallback;
    }

    private T? TakeNullableOr<T>(int parameter, JsonReader<T> read, T? fallback, bool isRequired)
        where T : struct
    {
        if (_kept is not null)
        {
            return Kept<T?>();
        }

        if (!Next(parameter, isRequired, out ToolParameter? declared, out ArgumentValue raw))
        {
            return fallback;
        }

        if (raw.IsNull || ArgumentReader.IsNullText(raw.Clr))
        {
            return NullOf(parameter, declared, canBeNull: true) ? null : fallback;
        }

        DecisionCode code = ArgumentReader.TryRead(in raw, declared, read, out T value, ref Echoes);
        if (code == DecisionCode.Permit)
        {
            return value;
        }

        Refuse(code, parameter);
        return fallback;
    }

    /// <summary>Finds the argument. False when there is nothing more to bind: absent, or the call is refused already.</summary>
    private bool Next(int parameter, bool isRequired, [NotNullWhen(true)] out ToolParameter? declared, out ArgumentValue raw)
    {
        declared = Tool.Declared[parameter];
        if (Arguments.TryGetValue(declared.Name, out raw))
        {
            _matched++;
            return IsBound;
        }

        if (isRequired)
        {
            Refuse(DecisionCode.ArgumentMissing, parameter);
        }

        return false;
    }

    private bool NullOf(int parameter, ToolParameter declared, bool canBeNull)
    {
        if (canBeNull && declared.AllowsNull)
        {
            return true;
        }

        Refuse(DecisionCode.ArgumentNull, parameter);
        return false;
    }

    /// <summary>Whether the model sent what is not its to send. Compared without case too: a host's dictionary may ignore it.</summary>
    private bool IsFromModel(int parameter)
    {
        string name = Tool.Declared[parameter].Name;
        if (Arguments.Count == _matched || !Arguments.HasName(name))
        {
            return false;
        }

        // It outranks what was refused before: an attempt at someone else's identity must not hide behind a missing argument.
        _refusal = new(DecisionCode.ArgumentSpoofed, parameter);
        return true;
    }
}
