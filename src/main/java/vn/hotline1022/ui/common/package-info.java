/** What screens share: background tasks, formatted texts, the error view, form controls. */
package vn.hotline1022.ui.common;
