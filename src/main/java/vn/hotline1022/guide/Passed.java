package vn.hotline1022.guide;

import java.util.Optional;

/**
 * A step that was passed.
 *
 * @param index of its move
 * @param answer what was answered; empty when the operator went over to another guide or came back
 * @param depth how many guides wait behind its guide
 */
public record Passed(
    int index, Guide guide, Step.Question step, Move move, Optional<Answer> answer, int depth) {}
