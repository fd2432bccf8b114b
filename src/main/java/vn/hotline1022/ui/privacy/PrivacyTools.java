package vn.hotline1022.ui.privacy;

import vn.hotline1022.privacy.PersonHandout;
import vn.hotline1022.privacy.PrivacyRepository;
import vn.hotline1022.ui.common.Tasks;
import vn.hotline1022.ui.people.CitizenTools;

/**
 * What the screen about people's data works with.
 *
 * @param slow for looking through everything and for files
 * @param handles whether the person may deal with requests about data
 * @param readsLog whether the person may read who looked at what
 */
public record PrivacyTools(
    CitizenTools citizens,
    PrivacyRepository privacy,
    PersonHandout handout,
    Tasks slow,
    boolean handles,
    boolean readsLog) {}
