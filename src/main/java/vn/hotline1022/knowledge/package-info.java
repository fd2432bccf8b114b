/**
 * Knowledge: short articles, each with a sentence to say, in both languages; reading them from
 * Markdown of whatever origin, finding them by words and by what somebody notes in a call.
 */
package vn.hotline1022.knowledge;
