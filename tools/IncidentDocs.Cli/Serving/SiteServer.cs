using System.Buffers;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace IncidentDocs.Cli.Serving;

/// <summary>Kestrel on this machine's own addresses, without all that a web application has besides.</summary>
internal sealed class SiteServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly WebApplication _application;
    private readonly CancellationTokenSource _stopping;

    private SiteServer(WebApplication application, CancellationTokenSource stopping, int port)
    {
        _application = application;
        _stopping = stopping;
        Port = port;
    }

    /// <summary>The port.</summary>
    public int Port { get; }

    /// <summary>Starts to serve.</summary>
    /// <param name="site">What is shown.</param>
    /// <param name="port">The port; 0 for any that is free.</param>
    /// <param name="report">Told of what a bug of ours threw while a page was made.</param>
    /// <returns>The server; null where somebody else listens at the port.</returns>
    public static async Task<SiteServer?> StartAsync(
        LiveSite site,
        int port,
        Action<Exception> report
    )
    {
        for (var tries = 0; ; tries++)
        {
            var chosen = port > 0 ? port : FreePort();
            var stopping = new CancellationTokenSource();
            var application = Build(site, chosen, report, stopping.Token);
            try
            {
                await application.StartAsync();
                return new SiteServer(application, stopping, chosen);
            }
            catch (IOException taken) when (taken.InnerException is AddressInUseException)
            {
                await application.DisposeAsync();
                stopping.Dispose();
                if (port > 0 || tries > 9)
                {
                    return null;
                }
            }
        }
    }

    /// <summary>Whether nobody listens at a port.</summary>
    public static bool IsFree(int port)
    {
        try
        {
            using var probe = new TcpListener(IPAddress.Loopback, port);
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        using var limit = new CancellationTokenSource(Patience);
        await _application.StopAsync(limit.Token);
        await _application.DisposeAsync();
        _stopping.Dispose();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private static WebApplication Build(
        LiveSite site,
        int port,
        Action<Exception> report,
        CancellationToken stopping
    )
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        builder
            .WebHost.UseKestrelCore()
            .ConfigureKestrel(options =>
            {
                options.AddServerHeader = false;
                options.Limits.MaxRequestBodySize = 0;
                options.ListenLocalhost(port, listen => listen.Protocols = HttpProtocols.Http1);
            });
        var application = builder.Build();
        var responder = new Responder(site);
        application.Run(async context =>
        {
            try
            {
                await AnswerAsync(context, site, responder, stopping);
            }
            catch (Exception failure)
                when (failure is not (OperationCanceledException or IOException))
            {
                report(failure);
                throw;
            }
        });
        return application;
    }

    private static async Task AnswerAsync(
        HttpContext context,
        LiveSite site,
        Responder responder,
        CancellationToken stopping
    )
    {
        var (request, response) = (context.Request, context.Response);
        var answer = responder.Of(request.Method, request.Headers.Host, request.Path.Value ?? "/");
        var headers = response.Headers;
        response.StatusCode = answer.Status;
        headers.ContentType = answer.Type;
        headers.CacheControl = "no-store";
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        // The index of the search is a script: no page of the web may load it as its own.
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (answer.Status == 405)
        {
            headers.Allow = "GET, HEAD";
        }
        if (answer.Location is { } location)
        {
            headers.Location = location;
        }
        if (answer.IsNews && HttpMethods.IsGet(request.Method))
        {
            using var end = CancellationTokenSource.CreateLinkedTokenSource(
                context.RequestAborted,
                stopping
            );
            await new News(
                site,
                request.Query["page"].ToString(),
                request.Query["tag"].ToString()
            ).WriteAsync(response.Body, end.Token);
            return;
        }
        headers.ContentLength = answer.Body.Length;
        if (!HttpMethods.IsHead(request.Method))
        {
            await response.BodyWriter.WriteAsync(answer.Body, context.RequestAborted);
        }
    }

    /// <summary>The command itself knows when to end.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
