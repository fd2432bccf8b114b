package vn.hotline1022.architecture.planted.sync;

import java.sql.Connection;

/** Breaks: SQL outside store. */
public record AskingSync(Connection connection) {}
