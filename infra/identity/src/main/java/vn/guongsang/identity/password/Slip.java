package vn.guongsang.identity.password;

import java.time.Instant;

/**
 * What is printed and handed over; nobody can see it a second time.
 *
 * @param password in groups that are easy to type
 * @param until when it stops to work
 * @param address where to sign in
 */
public record Slip(String name, String username, String password, Instant until, String address) {

    /** Without the password, for whoever writes it down by mistake. */
    @Override
    public String toString() {
        return "Slip of " + username;
    }
}
