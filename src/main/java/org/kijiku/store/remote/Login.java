package org.kijiku.store.remote;

import java.net.Authenticator;
import java.net.PasswordAuthentication;
import java.net.http.HttpClient;
import java.time.Duration;

/**
 * Who we are to a store elsewhere.
 *
 * @param user name; empty if the store asks for none
 */
public record Login(String user, String password) {
    /** For stores that ask for none. */
    public static final Login NONE = new Login("", "");

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    HttpClient client() {
        HttpClient.Builder client =
                HttpClient.newBuilder().connectTimeout(PATIENCE).followRedirects(HttpClient.Redirect.NORMAL);
        if (!user.isEmpty()) {
            client.authenticator(new Authenticator() {
                @Override
                protected PasswordAuthentication getPasswordAuthentication() {
                    return new PasswordAuthentication(user, password.toCharArray());
                }
            });
        }
        return client.build();
    }

    /** Names nobody: a login may reach a log. */
    @Override
    public String toString() {
        return user.isEmpty() ? "Login[none]" : "Login[given]";
    }
}
