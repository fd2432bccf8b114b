/** The directory of other hotlines and of responsible officers: found, read out, changed. */
package vn.hotline1022.ui.directory;
