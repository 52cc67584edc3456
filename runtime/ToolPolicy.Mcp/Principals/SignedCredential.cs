using System;
using System.Collections.Generic;
using System.Security.Claims;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace ToolPolicy.Mcp;

/// <summary>
/// Signed credentials (JSON Web Tokens, RFC 7519, with HMAC-SHA256) for servers whose client starts them: the client may carry the credential, and cannot write one.
/// </summary>
/// <remarks>
/// Whoever can read the key can be anyone. It belongs where the client's configuration does not reach: a file of the server's own, or a secret store. Subject (<c>sub</c>),
/// issuer, audience and expiry are required; roles are the claim <c>role</c>. No clock skew is allowed for.
/// </remarks>
public sealed class SignedCredential
{
    private const int LeastKeyBytes = 32;
    private static readonly JsonWebTokenHandler Handler = new() { MapInboundClaims = false };

    private readonly SymmetricSecurityKey _key;
    private readonly string _issuer;
    private readonly string _audience;

    /// <summary>A checker of credentials.</summary>
    /// <param name="key">The key, 32 bytes or more.</param>
    /// <param name="issuer">Who issues the credentials.</param>
    /// <param name="audience">For which server they are.</param>
    /// <exception cref="ArgumentException">A key that is too short, or an empty name.</exception>
    public SignedCredential(byte[] key, string issuer, string audience)
    {
        ArgumentNullException.ThrowIfNull(key);
        ArgumentException.ThrowIfNullOrEmpty(issuer);
        ArgumentException.ThrowIfNullOrEmpty(audience);
        if (key.Length < LeastKeyBytes)
        {
            throw new ArgumentException($"the key has {LeastKeyBytes} bytes at least", nameof(key));
        }

        _key = new SymmetricSecurityKey([.. key]);
        _issuer = issuer;
        _audience = audience;
    }

    /// <summary>What a credential must meet, for frameworks that check credentials themselves.</summary>
    public TokenValidationParameters Parameters => new()
    {
        IssuerSigningKey = _key,
        ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
        ValidIssuer = _issuer,
        ValidAudience = _audience,
        RequireExpirationTime = true,
        RequireSignedTokens = true,
        ValidateIssuerSigningKey = true,
        ClockSkew = TimeSpan.Zero,
        NameClaimType = "name",
        RoleClaimType = "role",
        AuthenticationType = "signed credential",
    };

    /// <summary>The principal that a credential vouches for; null when it vouches for nobody: unsigned, forged, expired, for another server, or without a subject.</summary>
    /// <param name="credential">The credential in its compact form; null or empty when the client brought none.</param>
    public ClaimsPrincipal? Verify(string? credential)
    {
        if (string.IsNullOrWhiteSpace(credential))
        {
            return null;
        }

        // The handler validates without waiting: no key is fetched from anywhere.
        TokenValidationResult result = Handler.ValidateTokenAsync(credential.Trim(), Parameters).GetAwaiter().GetResult();
        return result.IsValid && result.ClaimsIdentity.FindFirst("sub") is { Value.Length: > 0 } ? new ClaimsPrincipal(result.ClaimsIdentity) : null;
    }

    /// <summary>Issues a credential, for those who issue them beside the server.</summary>
    /// <param name="claims">The claims: <c>sub</c>, and as many <c>role</c> as apply.</param>
    /// <param name="lifetime">How long it is valid.</param>
    public string Issue(IEnumerable<Claim> claims, TimeSpan lifetime)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(lifetime, TimeSpan.Zero);
        DateTime now = DateTime.UtcNow;
        return Handler.CreateToken(new SecurityTokenDescriptor
        {
            Subject = new ClaimsIdentity(claims),
            Issuer = _issuer,
            Audience = _audience,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + lifetime,
            SigningCredentials = new SigningCredentials(_key, SecurityAlgorithms.HmacSha256),
        });
    }
}
