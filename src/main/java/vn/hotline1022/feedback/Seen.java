package vn.hotline1022.feedback;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/** When the citizen saw it, in Hanoi's time. */
public record Seen(LocalDate day, Optional<LocalTime> time) {}
