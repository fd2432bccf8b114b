/**
 * What citizens report and propose, filed on their behalf: written while listening, filed by hand
 * or through a gateway, followed to the answer and told back. Knows calls, people and other items
 * by their id only.
 */
package vn.hotline1022.feedback;
