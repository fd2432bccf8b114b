/** Practising with invented callers: their card, and what was done well. */
package vn.hotline1022.ui.practice;
