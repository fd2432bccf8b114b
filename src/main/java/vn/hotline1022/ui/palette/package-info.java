/**
 * Ctrl+K: finding anything. Each feature brings a {@link vn.hotline1022.ui.palette.Finder} of its
 * own; the palette asks all of them as somebody types and shows what they find. Sees {@code
 * ui.common} and nothing of the features.
 */
package vn.hotline1022.ui.palette;
