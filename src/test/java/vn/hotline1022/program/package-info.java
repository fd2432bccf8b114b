/** Tests that start the packaged program as users would. */
package vn.hotline1022.program;
