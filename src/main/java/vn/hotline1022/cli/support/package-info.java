/**
 * The support file: what somebody who helps must know of a desk, and nothing of anybody. What is in
 * it is a text, so that people can read it before it is written.
 */
package vn.hotline1022.cli.support;
