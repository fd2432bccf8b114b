/**
 * How well feedback is served: per receiving unit, category and kind, against the times that are
 * set and what the city said of itself. Every figure leads to its items. May see {@code stats} and
 * {@code feedback}.
 */
package vn.hotline1022.ui.quality;
