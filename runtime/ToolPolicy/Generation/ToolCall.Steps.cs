using System;
using System.Threading.Tasks;
using ToolPolicy.Decisions;
using ToolPolicy.Enforcement;
using ToolPolicy.Principals;

namespace ToolPolicy.Generation;

/// <content>
/// The steps that generated code takes once the arguments are bound: the checks, the beginning, and the result. Where one of them waits, generated code returns at once, and is
/// called again when there is an answer: it then takes the arguments that it had, and goes on where it was.
/// </content>
public partial struct ToolCall
{
    private enum Step : byte
    {
        /// <summary>Arguments are being bound.</summary>
        Binding,

        /// <summary>They are bound, and nothing refuses the call.</summary>
        Admitted,

        /// <summary>The permit is being recorded.</summary>
        Recording,

        /// <summary>The permit is on record.</summary>
        Recorded,

        Begun,

        Refused,
    }

    /// <summary>Whether the body has begun. What fails before that denies, and what fails after it withholds.</summary>
    internal readonly bool HasBegun => _step == Step.Begun;

    /// <summary>Whether the call waits for a check, or for its record.</summary>
    public readonly bool IsWaiting => _awaited is not null;

    /// <summary>Whether a check is the next step: nothing is refused, and the checks before it have passed.</summary>
    /// <param name="check">The check, by its position in the rule.</param>
    public bool MustCheck(int check) => IsAdmittedWithArguments() && check == _passed;

    /// <summary>Takes the answer of a check.</summary>
    /// <param name="answer">Whether it permits the call.</param>
    public void Check(ValueTask<bool> answer)
    {
        if (!IsAdmittedWithArguments())
        {
            return;
        }

        if (_passed < Tool.Rule.CheckNames.Length)
        {
            Take(answer);
        }
        else
        {
            // The rule knows no such check.
            Refuse(new(DecisionCode.Fault));
        }
    }

    /// <summary>Whether the body runs now: everything permits the call, and that is recorded. Otherwise the call waits, or is denied.</summary>
    public bool Begin()
    {
        if (IsAdmittedWithArguments())
        {
            if (Cancellation.IsCancellationRequested)
            {
                Refuse(new(DecisionCode.Cancelled));
            }
            else if (_passed < Tool.Rule.CheckNames.Length)
            {
                // A check that generated code does not know has not passed.
                Refuse(new(DecisionCode.CheckFailed, _passed));
            }
            else
            {
                _step = Step.Recording;
                Take(Function.Guard.Parts.Reporter.TryPermitAsync(in this));
            }
        }

        if (_step != Step.Recorded)
        {
            return false;
        }

        _step = Step.Begun;
        CallReporter.Permitted(in this);
        if (IsAmbient)
        {
            AmbientSession.EnterCall(Session!, Id);
        }

        return true;
    }

    /// <summary>Goes on when what the call waits for is there.</summary>
    /// <param name="bound">The bound arguments in their order: the call goes on with these.</param>
    public ValueTask<object?> Wait(object?[] bound)
    {
        _kept = bound;
        Arguments = Arguments.Kept(Tool);
        return Function.Guard.ResumeAsync(this, _awaited!);
    }

    /// <summary>Denies the call, for what refused it first.</summary>
    public readonly ValueTask<object?> Deny() =>
        HasBegun ? Function.Guard.WithholdAsync(this, null) : Function.Guard.DenyAsync(this, _refusal.IsPermit ? new(DecisionCode.Fault) : _refusal);

    /// <summary>The result of the body: it is masked, capped and recorded.</summary>
    /// <typeparam name="T">What the method returns.</typeparam>
    /// <param name="result">The result.</param>
    /// <param name="write">Its masking writer; null where nothing of it is shown.</param>
    /// <exception cref="InvalidOperationException">The call has not begun: nothing permits a result.</exception>
    public ValueTask<object?> Return<T>(T result, ResultWriter<T>? write)
    {
        RequireBegun();
        return Function.Guard.Show(ref this, result, write);
    }

    /// <summary>The end of a body that returns nothing.</summary>
    public ValueTask<object?> Return() => Return(default(NoResult), null);

    /// <summary>The result of an asynchronous body.</summary>
    /// <inheritdoc cref="Return{T}"/>
    public ValueTask<object?> Await<T>(ValueTask<T> result, ResultWriter<T>? write)
    {
        RequireBegun();
        return result.IsCompletedSuccessfully ? Function.Guard.Show(ref this, result.Result, write) : Function.Guard.AwaitAsync(this, result, write);
    }

    /// <inheritdoc cref="Await{T}(ValueTask{T}, ResultWriter{T})"/>
    public ValueTask<object?> Await<T>(Task<T> result, ResultWriter<T>? write) => Await(new ValueTask<T>(result), write);

    /// <summary>The end of an asynchronous body that returns nothing.</summary>
    /// <param name="end">The end.</param>
    public ValueTask<object?> Await(ValueTask end) => Await(NoResult.Of(end), null);

    /// <inheritdoc cref="Await(ValueTask)"/>
    public ValueTask<object?> Await(Task end) => Await(NoResult.Of(end), null);

    /// <summary>What a call has waited for is there: it goes on with the arguments that it had.</summary>
    /// <param name="answer">Whether it may.</param>
    internal void Resume(bool answer)
    {
        _awaited = null;
        _taken = 0;
        Answer(answer);
    }

    /// <summary>Takes the answer of a check, or of the audit trail, when it is there.</summary>
    private void Take(ValueTask<bool> answer)
    {
        if (answer.IsCompletedSuccessfully)
        {
            Answer(answer.Result);
        }
        else
        {
            _awaited = answer.AsTask();
        }
    }

    private void Answer(bool isYes)
    {
        if (_step == Step.Recording)
        {
            _step = Step.Recorded;
            if (!isYes)
            {
                Refuse(new(DecisionCode.AuditUnavailable));
            }
        }
        else if (isYes)
        {
            _passed++;
        }
        else
        {
            Refuse(new(DecisionCode.CheckFailed, _passed));
        }
    }

    private void Refuse(in Decision refusal)
    {
        _refusal = refusal;
        _step = Step.Refused;
    }

    /// <summary>Whether nothing of what was said so far refuses the call: no cancellation, no argument, none that nobody declared, and no check.</summary>
    private bool IsAdmittedWithArguments()
    {
        if (_step == Step.Binding)
        {
            (_services as ISpeakingServices)?.Bound(Echoes);
            _step = Step.Admitted;
            if (Cancellation.IsCancellationRequested)
            {
                Refuse(new(DecisionCode.Cancelled));
            }
            else if (!_refusal.IsPermit || _matched != Arguments.Count)
            {
                Refuse(_refusal.IsPermit ? new(DecisionCode.ArgumentUnknown) : _refusal);
            }
        }

        return _step == Step.Admitted && !IsWaiting;
    }

    private readonly void RequireBegun()
    {
        if (!HasBegun)
        {
            throw new InvalidOperationException("a result is shown only of a call that has begun");
        }
    }

    private T Kept<T>() => (T)_kept![_taken++]!;
}
