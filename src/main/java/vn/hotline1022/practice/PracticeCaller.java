package vn.hotline1022.practice;

import java.util.List;

/**
 * An invented caller, as their card says.
 *
 * @param id stays the same
 * @param title what the call is about, in a few words
 * @param who they are
 * @param phone the number, as the telephone shows it
 * @param says their first sentence
 * @param wants what they want
 * @param replies what they say when they are asked
 * @param wishes what is to be done well in the call
 */
public record PracticeCaller(
    String id,
    String title,
    String who,
    String phone,
    String says,
    String wants,
    List<Reply> replies,
    List<Wish> wishes) {

  /** What they say when they are asked something. */
  public record Reply(String asked, String says) {}

  public PracticeCaller {
    replies = List.copyOf(replies);
    wishes = List.copyOf(wishes);
  }
}
