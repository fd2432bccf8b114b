/**
 * The guides as a book: what each is for, which of its steps nobody tried, what is wrong with its
 * file, what came of its runs, and all of it drawn as a flow. A side of the place "Cẩm nang".
 */
package vn.hotline1022.ui.guidebook;
