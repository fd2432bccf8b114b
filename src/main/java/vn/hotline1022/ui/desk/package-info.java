/**
 * The operator's desk: ready for a call, and in one. {@link vn.hotline1022.ui.desk.DeskViewModel}
 * holds what happens, {@link vn.hotline1022.ui.desk.DeskView} shows it, {@link
 * vn.hotline1022.ui.desk.DeskKeys} are its keys.
 */
package vn.hotline1022.ui.desk;
