package vn.guongsang.platform.rebuild;

/**
 * What a table and its copy do not have in common, in rows of all centres.
 *
 * @param missing the live one lacks them
 * @param changed they are not what the log says
 * @param surplus the log knows nothing of them
 */
record Difference(String table, long missing, long changed, long surplus) {}
