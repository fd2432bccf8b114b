/** The tools: what the program answers without a window. Every other package may be used here. */
package vn.hotline1022.cli;
