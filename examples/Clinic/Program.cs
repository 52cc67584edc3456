using System;
using System.Diagnostics;
using System.Globalization;
using System.IO;
using Clinic;
using Microsoft.Extensions.AI;

// The screen, and the folder for what a run leaves behind.
Screen screen = Screen.OfConsole();
string data = DataFolder.Find();
using IDisposable run = await OneRun.InAsync(data, () => screen.Text("Waiting   ", "another run has the database"));

// The model: a real one when there is a key for it, else the recorded script.
(IChatClient Client, string Name)? real = RealModel.FromEnvironment();
using IChatClient model = real?.Client ?? new RecordedModel(Script.Recordings);
screen.Text("Model     ", real is null ? "none: a recorded script plays the model (set ANTHROPIC_API_KEY for a real one)" : real.Value.Name);

// The database: made on the first run, in seconds.
Stopwatch clock = Stopwatch.StartNew();
using ClinicDb db = ClinicDb.Open(Path.Combine(data, "clinic.db"));
screen.Text("Database  ", string.Create(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(Environment.CurrentDirectory, db.Path)}, {(db.IsNew ? "made" : "opened")} in {clock.Elapsed.TotalSeconds:0.0} s"));

// The audit file: one per run.
string audit = Path.Combine(data, "audit", string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:yyyyMMdd-HHmmss}-{Environment.ProcessId}.jsonl"));

// The guard, three people, and what they get to see. Anything that is not as it must be fails the run.
using Demonstration demonstration = new(db, model, isRecorded: real is null, audit, screen);
return await demonstration.RunAsync() ? 0 : 1;
