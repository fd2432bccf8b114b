/** The shift board: how a shift goes, live, and the calls behind every figure. */
package vn.hotline1022.ui.board;
