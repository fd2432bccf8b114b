package vn.hotline1022.ui.calls;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;

/**
 * What others show with the open call.
 *
 * @param people who called and who was helped
 * @param history what was put right since the call was saved
 * @param amend begins to put it right
 * @param form where it is put right, in place of the open call
 * @param amending whether the form is shown
 */
public record OpenCallParts(
    Region people, Region history, Button amend, Region form, ObservableValue<Boolean> amending) {}
