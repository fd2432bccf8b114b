package vn.hotline1022.guide;

import vn.hotline1022.asset.Icon;

/** What stands on the tiles of a citizen's phone, on screen and on paper. */
public final class PictureIcons {

  private PictureIcons() {}

  /** The icon for a picture as it looks on such a phone. */
  public static Icon of(Widget.Picture picture, PhoneSystem system) {
    boolean iphone = system == PhoneSystem.IPHONE;
    return switch (picture) {
      case IHANOI, OTHER -> Icon.APPS;
      case VNEID -> Icon.CARD_ACCOUNT_DETAILS;
      case STORE -> iphone ? Icon.ALPHA_A_CIRCLE_OUTLINE : Icon.PLAY;
      case SETTINGS -> Icon.COG;
      case MESSAGES -> Icon.MESSAGE_TEXT;
      case PHONE -> Icon.PHONE;
      case BROWSER -> iphone ? Icon.COMPASS_OUTLINE : Icon.WEB;
      case CAMERA -> Icon.CAMERA;
    };
  }
}
