/**
 * Files the program comes with, and how a file beside it in a profile's folders is known to have
 * changed. Sees nothing of the program.
 */
package vn.hotline1022.asset;
