/**
 * What was measured, on paper and in workbooks: tables of cells, written so that the same data give
 * the same bytes.
 */
package vn.hotline1022.report;
