//! Recognition of secret properties by their names.

/// Whether a text property of this name holds a secret: a password, a token, an access key, or credentials.
///
/// The name is split into words, in any spelling (`AccessToken`, `access_token`, `access-token`). The last words decide, so
/// `PasswordTemplateId` is not a secret. The generator marks properties of a document by this rule (`x-secret`), and
/// [`debug`](crate::table::debug) uses it for properties that no document describes.
///
/// ```
/// use pagewire_runtime::contract::is_secret;
///
/// assert!(is_secret("NewPassword") && is_secret("client_secret") && is_secret("SessionKey"));
/// assert!(!is_secret("PrimaryKey") && !is_secret("UseStoredPasswordId"));
/// ```
#[must_use]
pub fn is_secret(name: &str) -> bool {
    let words = words(name);
    let mut words = words.iter().rev().map(|word| singular(word));
    let last = words.next().unwrap_or_default();
    let before = words.next().unwrap_or_default();
    match last {
        "password" | "passwd" | "pwd" | "passcode" | "passphrase" | "secret" | "token"
        | "credential" | "jwt" | "otp" => true,
        // Header names, as in dictionaries of headers.
        "authorization" | "cookie" => true,
        "hash" => matches!(before, "password" | "secret" | "token"),
        "verifier" => matches!(before, "code" | "pkce"),
        "apikey" | "appkey" | "accesskey" | "authkey" | "privatekey" | "secretkey"
        | "sessionkey" => true,
        "key" => matches!(
            before,
            "access"
                | "api"
                | "app"
                | "auth"
                | "client"
                | "encryption"
                | "hmac"
                | "master"
                | "private"
                | "secret"
                | "session"
                | "shared"
                | "signing"
                | "subscription"
        ),
        "value" => matches!(
            before,
            "credential" | "password" | "secret" | "token" | "xsrf"
        ),
        "string" => before == "encrypted",
        "code" => matches!(before, "auth" | "authorization"),
        _ => false,
    }
}

fn singular(word: &str) -> &str {
    word.strip_suffix('s')
        .filter(|word| !word.ends_with('s'))
        .unwrap_or(word)
}

/// The words of a name, in lower case.
fn words(name: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut before = None;
    let mut characters = name.chars().peekable();
    while let Some(character) = characters.next() {
        let is_next_lower = characters.peek().is_some_and(|next| next.is_lowercase());
        let begins = match before {
            None => true,
            Some(before) => {
                // A word begins at the `B` of `aB`, and at the last capital before a small letter, such as the `B` of `ABc`.
                let before: char = before;
                !before.is_alphanumeric()
                    || character.is_uppercase() && (!before.is_uppercase() || is_next_lower)
            }
        };
        before = Some(character);
        if !character.is_alphanumeric() {
            continue;
        }
        if begins {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.extend(character.to_lowercase());
        }
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_words_decide_in_any_spelling() {
        for secret in [
            "Password",
            "oldPassword",
            "PASSWORD",
            "user_pwd",
            "RefreshToken",
            "AppTokens",
            "client-secret",
            "CsSessionKey",
            "APIKey",
            "apiKey",
            "x.ApiKey",
            "OptionalSecretKey",
            "ProvidedCredentials",
            "CredentialValue",
            "EncryptedString",
            "AuthorizationCode",
            "Authorization",
            "Proxy-Authorization",
            "Set-Cookie",
            "cookies",
            "passcode",
            "passwordHash",
            "id_jwt",
            "otp",
            "masterKey",
            "HMACKey",
            "PkceVerifier",
            "XsrfValue",
        ] {
            assert!(is_secret(secret), "{secret} {:?}", words(secret));
        }
        for other in [
            "",
            "Key",
            "PrimaryKey",
            "CustomerPasswordTemplateId",
            "TokenManagementInfo",
            "CredentialDisplayValue",
            "SecretaryName",
            "ZipCode",
            "Value",
            "ConnectionString",
            "CallerIDHash",
            "CookieBanner",
            "IsCookieSet",
            "Tokenizer",
        ] {
            assert!(!is_secret(other), "{other}");
        }
    }
}
