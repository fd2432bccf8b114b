package vn.hotline1022.photo;

import static vn.hotline1022.photo.ByteReader.i64;
import static vn.hotline1022.photo.ByteReader.u32;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hotline1022.fault.Fault.PhotoProblem;

/**
 * Clears the index of an MP4 (its box {@code moov}), in place: what is needed to play pictures and
 * sound stays, by name; everything else becomes empty room of the same length, so that no offset
 * changes. So go {@code udta} with ©xyz and loci, {@code meta} with Apple's keys, {@code uuid} with
 * XMP, tracks of places and every box nobody has thought of.
 */
final class Mp4Cleaning {

  /** What is kept, and of which boxes the inside is looked at. */
  private static final Map<String, Set<String>> INSIDE =
      Map.of(
          "moov", Set.of("mvhd", "trak"),
          "trak", Set.of("tkhd", "edts", "mdia"),
          "edts", Set.of("elst"),
          "mdia", Set.of("mdhd", "hdlr", "minf"),
          "minf", Set.of("vmhd", "smhd", "dinf", "stbl"),
          "dinf", Set.of("dref"),
          "stbl",
              Set.of(
                  "stsd", "stts", "ctts", "cslg", "stss", "stsc", "stsz", "stz2", "stco", "co64",
                  "sdtp"));

  /** What a decoder must know, inside the description of samples. */
  private static final Set<String> OF_CODERS =
      Set.of(
          "avcC", "hvcC", "vpcC", "av1C", "esds", "colr", "pasp", "clap", "fiel", "btrt", "mdcv",
          "clli", "dvcC", "dvvC", "damr", "dac3", "dec3", "dOps", "alac", "wave", "chan", "chnl");

  private static final int PICTURE_ENTRY = 78;
  private static final int SOUND_ENTRY = 28;
  private static final int CODER_NAME = 42;
  private static final int CODER_NAME_LENGTH = 32;

  private final byte[] moov;
  private long[] kept = {};
  private Optional<Mp4Track> picture = Optional.empty();

  Mp4Cleaning(byte[] moov) {
    this.moov = moov;
  }

  /** Where pictures and sound lie in the file, in order. */
  long[] kept() {
    return Mp4Track.joined(kept);
  }

  /** Width and height as they are seen. */
  int[] size() throws Refused {
    return picture.orElseThrow(() -> new Refused(PhotoProblem.OTHER_VIDEO)).size();
  }

  void run() throws Refused {
    Mp4Box all = Mp4Box.in(moov, 0, moov.length).getFirst();
    requireShort(all.need(moov, "mvhd"));
    for (Mp4Box box : all.children(moov)) {
      if (box.type().equals("trak")) {
        track(box);
      }
    }
    size();
    clean(all);
  }

  private void track(Mp4Box box) throws Refused {
    Optional<Mp4Track> track = Mp4Track.seenOrHeard(moov, box);
    if (track.isEmpty()) {
      box.clear(moov);
      return;
    }
    long[] chunks = track.get().chunks();
    int before = kept.length;
    kept = Arrays.copyOf(kept, before + chunks.length);
    System.arraycopy(chunks, 0, kept, before, chunks.length);
    if (track.get().isPicture() && picture.isEmpty()) {
      picture = track;
    }
    entry(track.get());
  }

  private void clean(Mp4Box box) throws Refused {
    Set<String> inside = INSIDE.get(box.type());
    if (inside == null) {
      leaf(box);
      return;
    }
    for (Mp4Box child : box.children(moov)) {
      if (inside.contains(child.type())) {
        clean(child);
      } else {
        child.clear(moov);
      }
    }
  }

  private void leaf(Mp4Box box) throws Refused {
    switch (box.type()) {
      case "mvhd", "tkhd", "mdhd" -> noTimes(box);
      case "hdlr" -> Arrays.fill(moov, box.at(20, 0), box.end(), (byte) 0);
      case "dref" -> noFiles(box);
      default -> {}
    }
  }

  /** When it was filmed. */
  private void noTimes(Mp4Box box) throws Refused {
    int length = moov[box.at(0, 1)] == 1 ? 16 : 8;
    int at = box.at(4, length);
    Arrays.fill(moov, at, at + length, (byte) 0);
  }

  /** Everything lies in this file; who says otherwise may name somebody's folders. */
  private void noFiles(Mp4Box box) throws Refused {
    for (Mp4Box reference : Mp4Box.in(moov, box.at(8, 0), box.end())) {
      if (reference.end() - reference.body() != 4 || (moov[reference.body() + 3] & 1) == 0) {
        throw new Refused(PhotoProblem.OTHER_VIDEO);
      }
    }
  }

  /** The description of samples: the coder's name goes, and what no decoder asks for. */
  private void entry(Mp4Track track) throws Refused {
    Mp4Box entry = track.entry();
    int fixed = SOUND_ENTRY;
    if (track.isPicture()) {
      fixed = PICTURE_ENTRY;
      int name = entry.at(CODER_NAME, CODER_NAME_LENGTH);
      Arrays.fill(moov, name, name + CODER_NAME_LENGTH, (byte) 0);
    } else {
      // QuickTime's newer ways of describing sound have more in front.
      int version = ByteReader.u16(moov, entry.at(8, 2));
      fixed += version == 1 ? 16 : version == 2 ? 36 : 0;
    }
    for (Mp4Box box : Mp4Box.in(moov, entry.at(fixed, 0), entry.end())) {
      if (!OF_CODERS.contains(box.type())) {
        box.clear(moov);
      }
    }
  }

  private void requireShort(Mp4Box head) throws Refused {
    boolean wide = moov[head.at(0, 1)] == 1;
    long scale = u32(moov, head.at(wide ? 20 : 12, 4));
    long length = wide ? i64(moov, head.at(24, 8)) : u32(moov, head.at(16, 4));
    if (scale == 0 || length < 0) {
      throw new Refused(PhotoProblem.BROKEN);
    }
    if (length / scale > PhotoLimits.LONGEST_VIDEO.toSeconds()) {
      throw new Refused(PhotoProblem.VIDEO_TOO_LONG);
    }
  }
}
