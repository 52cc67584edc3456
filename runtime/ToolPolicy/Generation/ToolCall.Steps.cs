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
        Binding,
        Admitted,
        Refused,
        Waiting,
        Begun,
    }

    /// <summary>Whether the body has begun. What fails before that denies, and what fails after it withholds.</summary>
    internal readonly bool HasBegun => _step == Step.Begun;

    /// <summary>Whether the call waits for a check, or for its record.</summary>
    public readonly bool IsWaiting => _step == Step.Waiting;

    /// <summary>Whether a check is the next step: nothing is refused, and the checks before it have passed.</summary>
    /// <param name="check">The check, by its position in the rule.</param>
    public bool MustCheck(int check) => IsAdmittedWithArguments() && check == _passed;

    /// <summary>Takes the answer of a check.</summary>
    /// <param name="answer">Whether it permits the call.</param>
    public void Check(ValueTask<bool> answer)
    {
        if (!answer.IsCompletedSuccessfully)
        {
            WaitFor(answer);
        }
        else
        {
            Answer(answer.Result);
        }
    }

    /// <summary>Whether the body runs now: everything permits the call, and that is recorded. Otherwise the call waits, or is denied.</summary>
    public bool Begin()
    {
        if (!IsAdmittedWithArguments())
        {
            return false;
        }

        if (_passed < Tool.Rule.CheckNames.Length)
        {
            // A check that generated code does not know has not passed.
            Answer(false);
            return false;
        }

        if (!_isRecorded)
        {
            Check(Function.Guard.Parts.Reporter.TryPermitAsync(in this));
            if (!_isRecorded)
            {
                return false;
            }
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
        return Function.Guard.ResumeAsync(this, _awaited!);
    }

    /// <summary>Denies the call, for what refused it first.</summary>
    public readonly ValueTask<object?> Deny() => Function.Guard.DenyAsync(this, _refusal);

    /// <summary>The result of the body: it is masked, capped and recorded.</summary>
    /// <typeparam name="T">What the method returns.</typeparam>
    /// <param name="result">The result.</param>
    /// <param name="write">Its masking writer; null where nothing of it is shown.</param>
    public ValueTask<object?> Return<T>(T result, ResultWriter<T>? write) => Function.Guard.Show(ref this, result, write);

    /// <summary>The end of a body that returns nothing.</summary>
    public ValueTask<object?> Return() => Return(default(NoResult), null);

    /// <summary>The result of an asynchronous body.</summary>
    /// <inheritdoc cref="Return{T}"/>
    public ValueTask<object?> Await<T>(ValueTask<T> result, ResultWriter<T>? write) =>
        result.IsCompletedSuccessfully ? Return(result.Result, write) : Function.Guard.AwaitAsync(this, result, write);

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
        _step = Step.Admitted;
        Answer(answer);
    }

    /// <summary>The answer of the check that is next, or of the audit trail when all have passed.</summary>
    private void Answer(bool isYes)
    {
        bool isCheck = _passed < Tool.Rule.CheckNames.Length;
        if (!isYes)
        {
            _refusal = isCheck ? new(DecisionCode.CheckFailed, _passed) : new(DecisionCode.AuditUnavailable);
            _step = Step.Refused;
        }
        else if (isCheck)
        {
            _passed++;
        }
        else
        {
            _isRecorded = true;
        }
    }

    private void WaitFor(ValueTask<bool> answer)
    {
        _awaited = answer.AsTask();
        _step = Step.Waiting;
    }

    /// <summary>Whether nothing of what was said so far refuses the call: no cancellation, no argument, and none that nobody declared.</summary>
    private bool IsAdmittedWithArguments()
    {
        if (_step == Step.Binding)
        {
            (_services as ISpeakingServices)?.Bound(Echoes);
            _refusal = Cancellation.IsCancellationRequested ? new(DecisionCode.Cancelled)
                : !_refusal.IsPermit || _matched == Arguments.Count ? _refusal
                : new(DecisionCode.ArgumentUnknown);
            _step = _refusal.IsPermit ? Step.Admitted : Step.Refused;
        }

        return _step == Step.Admitted;
    }

    private T Kept<T>() => (T)_kept![_taken++]!;
}
