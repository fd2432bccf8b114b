package vn.hotline1022.guide;

/** An end of a guide that was reached. */
public record GuideEnd(Guide guide, End end) {}
