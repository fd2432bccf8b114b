package vn.hotline1022.report;

/**
 * A figure that is another one than it was.
 *
 * @param table title of its table
 * @param row what it is of
 * @param column its heading
 * @param before as it was shown; empty when it did not stand there
 * @param after as it is shown; empty when it stands there no more
 */
public record DailyChange(String table, String row, String column, String before, String after) {}
