package vn.hotline1022.ui.palette;

/**
 * One thing found.
 *
 * @param title what it is, in one line
 * @param detail what tells it from its like: time, place, state; may be empty
 * @param open brings it to the front; on the FX thread
 */
public record Found(String title, String detail, Runnable open) {}
