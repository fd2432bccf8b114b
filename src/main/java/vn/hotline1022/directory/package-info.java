/**
 * The directory: other hotlines, and who is responsible at which agency. A first set of emergency
 * and public numbers comes with the program; the rest is written here or imported from a workbook.
 */
package vn.hotline1022.directory;
