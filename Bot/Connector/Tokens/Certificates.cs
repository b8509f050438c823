using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using CoachBot.Bot.Configuration;
using CoachBot.Bot.Identity;

namespace CoachBot.Bot.Connector.Tokens;

/// <summary>Loads the certificate that a credential names.</summary>
internal static class Certificates
{
    /// <summary>The certificate with its private key; null for a credential without one.</summary>
    /// <exception cref="SettingsException">It cannot be loaded.</exception>
    public static X509Certificate2? Load(BotCredential credential) => credential switch
    {
        CertificateFileCredential file => FromFile(file.Path),
        CertificateThumbprintCredential { Thumbprint: var thumbprint } =>
            Find(thumbprint, StoreLocation.CurrentUser) ?? Find(thumbprint, StoreLocation.LocalMachine) ?? throw NotFound(thumbprint),
        _ => null,
    };

    private static X509Certificate2 FromFile(string path)
    {
        try
        {
            var certificate = X509Certificate2.GetCertContentType(path) == X509ContentType.Pkcs12
                ? X509CertificateLoader.LoadPkcs12FromFile(path, password: null)
                : X509Certificate2.CreateFromPemFile(path);
            return certificate.HasPrivateKey ? certificate : throw new CryptographicException("It has no private key.");
        }
        catch (Exception refused) when (refused is CryptographicException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            string reason = refused.Message.ReplaceLineEndings(" ").TrimEnd('.');
            throw new SettingsException([$"Bot:Credential:CertificatePath: '{path}' is not accepted ({reason}); a PFX file without a password, or a PEM file, with certificate and private key is."]);
        }
    }

    private static X509Certificate2? Find(string thumbprint, StoreLocation location)
    {
        using var store = new X509Store(StoreName.My, location);
        try
        {
            store.Open(OpenFlags.ReadOnly | OpenFlags.OpenExistingOnly);
        }
        catch (CryptographicException)
        {
            return null;
        }

        return store.Certificates.Find(X509FindType.FindByThumbprint, thumbprint, validOnly: false).FirstOrDefault(certificate => certificate.HasPrivateKey);
    }

    private static SettingsException NotFound(string thumbprint) =>
        new([$"Bot:Credential:CertificateThumbprint: '{thumbprint}' is not accepted; the thumbprint of a certificate with a private key, in the user's or the machine's store My, is."]);
}
