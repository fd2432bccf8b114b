package vn.hotline1022.guide;

import java.time.Duration;

/**
 * A countdown that begins when a step is entered.
 *
 * @param text what runs out, for example "Mã còn hiệu lực"
 * @param offers the digit of the answer that is offered when it has run out
 */
public record Timer(Duration length, GuideText text, int offers) {}
