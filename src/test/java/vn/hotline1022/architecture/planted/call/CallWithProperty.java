package vn.hotline1022.architecture.planted.call;

import javafx.beans.property.SimpleStringProperty;

/** Breaks: JavaFX outside ui. */
public record CallWithProperty(SimpleStringProperty notes) {}
