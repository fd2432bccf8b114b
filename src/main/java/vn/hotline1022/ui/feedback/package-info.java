/**
 * Feedback: written down while listening, filed by hand, followed to its answer. Sees the desk,
 * which does not see it.
 */
package vn.hotline1022.ui.feedback;
