/**
 * Records and photos handed over without a network: one file, signed by the desk that writes it and
 * encrypted to the one it is for. The format and its checks stand here; what a desk keeps of it
 * (known desks, what was handed over, signed ranges of others) is kept by {@code store}.
 */
package vn.hotline1022.sync.bundle;
