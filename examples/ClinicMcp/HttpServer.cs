using System;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ClinicMcp;

/// <summary>A server on this machine's own address. Each request carries a signed credential; hosts and origins that are not this server's are turned away.</summary>
internal static class HttpServer
{
    private const int UsualPort = 5317;

    public static async Task<int> RunAsync(string[] args)
    {
        int port = args is [string given] ? int.Parse(given, NumberStyles.None, CultureInfo.InvariantCulture) : UsualPort;
        await using WebApplication app = Build(port);
        await app.StartAsync();
        Console.Error.WriteLine($"serving on {app.Urls.Single()}/mcp");
        await app.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>The server, not started. Port 0 lets the system choose one.</summary>
    public static WebApplication Build(int port)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, port));

        // A page in a browser can reach this address under a name of its own choosing: only ours is answered.
        builder.Services.Configure<HostFilteringOptions>(static options => (options.AllowedHosts, options.AllowEmptyHosts) = (["127.0.0.1", "localhost"], false));
        builder.Services.AddHostFiltering(static _ => { });
        builder.Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme).AddJwtBearer(static options =>
        {
            options.MapInboundClaims = false;
            options.TokenValidationParameters = Credentials.Checker().Parameters;
        });
        builder.Services.AddAuthorization();
        ClinicServer.AddTo(builder.Services).WithHttpTransport();

        WebApplication app = builder.Build();
        app.UseHostFiltering();
        app.Use(OnlyOurOrigins);
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapMcp("/mcp").RequireAuthorization();
        return app;
    }

    /// <summary>A browser says where a page comes from; other clients say nothing. What a page of another origin asks is not answered.</summary>
    private static Task OnlyOurOrigins(HttpContext context, RequestDelegate next)
    {
        string own = $"{context.Request.Scheme}://{context.Request.Host}";
        if (context.Request.Headers.Origin.All(origin => string.Equals(origin, own, StringComparison.OrdinalIgnoreCase)))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
