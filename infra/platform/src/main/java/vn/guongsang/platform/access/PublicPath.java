package vn.guongsang.platform.access;

import org.springframework.http.HttpMethod;

/**
 * What anybody may ask for without a token. A service declares each as a bean; everything else
 * stays closed. Whoever comes this way has no centre yet, so nothing behind the fence can be read
 * until the handler has named one.
 *
 * @param method the only one that is open; {@code GET} opens {@code HEAD} with it
 * @param pattern as in a request mapping
 */
public record PublicPath(HttpMethod method, String pattern) {

    public static PublicPath reading(String pattern) {
        return new PublicPath(HttpMethod.GET, pattern);
    }

    public static PublicPath sending(String pattern) {
        return new PublicPath(HttpMethod.POST, pattern);
    }
}
