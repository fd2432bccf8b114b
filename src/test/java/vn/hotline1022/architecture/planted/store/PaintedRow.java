package vn.hotline1022.architecture.planted.store;

import java.sql.ResultSet;
import javafx.scene.paint.Color;

/** Breaks: JavaFX outside ui. Its SQL is where SQL belongs. */
public record PaintedRow(ResultSet row, Color color) {}
