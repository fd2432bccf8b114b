package vn.hotline1022.ui.photo;

import vn.hotline1022.photo.PhotoPreparation;
import vn.hotline1022.photo.PhotoStore;
import vn.hotline1022.ui.common.Delays;
import vn.hotline1022.ui.common.Tasks;

/**
 * What strips of photos work with.
 *
 * @param slow for work of seconds; neither searches nor saves wait for it
 */
public record PhotoTools(
    PhotoStore store, PhotoPreparation preparation, Tasks slow, Delays delays) {}
