/**
 * Brings feedback to its receiver exactly once in effect, and its answers back. The intention to
 * post is durable before the post; whatever is in doubt is looked up before it is posted again.
 */
package vn.hotline1022.feedback.outbox;
