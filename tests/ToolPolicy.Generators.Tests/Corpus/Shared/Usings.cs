// What every file of the corpus may name without saying where it is.
global using System;
global using System.Collections.Generic;
global using System.Linq;
global using System.Threading;
global using System.Threading.Tasks;
global using Clinic;
global using Microsoft.Extensions.AI;
global using ToolPolicy;
