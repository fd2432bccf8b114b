/** Getting in: first start, signing in, a forgotten passphrase, new people, and the lock. */
package vn.hotline1022.ui.signin;
