package vn.guongsang.platform.erasure;

/**
 * What a service holds about a person, in one part of their copy: a bean beside the capability that
 * holds it.
 *
 * @param name as the copy calls the part
 * @param query of one JSON column, for {@code :person}; it only reads, inside the fence
 */
public record PersonPart(String name, String query) {}
