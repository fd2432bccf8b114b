package com.sun.glass.ui.desk;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;
import java.lang.reflect.Field;
import java.nio.ByteBuffer;

/**
 * JavaFX's headless platform with a screen of any size and scale; its own has 1000 × 1000 pixels
 * only. Started with {@code -Dglass.platform=Desk}; the screen is given by {@code
 * -Ddesk.screen=1920x1080@1}.
 */
public final class DeskPlatformFactory extends HeadlessPlatformFactory {

  @Override
  public Application createApplication() {
    return new DeskApplication(System.getProperty("desk.screen", "1920x1080@1"));
  }

  private static final class DeskApplication extends HeadlessApplication {
    private final int width;
    private final int height;
    private final float scale;
    private Screen[] screens;
    private GlassRobot robot;

    DeskApplication(String size) {
      String[] parts = size.split("[x@]");
      scale = parts.length > 2 ? Float.parseFloat(parts[2]) : 1f;
      width = Math.round(Integer.parseInt(parts[0]) * scale);
      height = Math.round(Integer.parseInt(parts[1]) * scale);
    }

    /**
     * One for all: each window keeps the robot there was when it was made, and each robot the
     * window it used last, so that with a robot for every test no window would ever be let go.
     */
    @Override
    public GlassRobot createRobot() {
      if (robot == null) {
        robot = super.createRobot();
      }
      return robot;
    }

    @Override
    protected Screen[] staticScreen_getScreens() {
      if (screens == null) {
        screens = new Screen[] {screen()};
        enlargeFrameBuffer();
      }
      return screens;
    }

    private Screen screen() {
      int w = Math.round(width / scale);
      int h = Math.round(height / scale);
      return new Screen(
          0, 32, 0, 0, w, h, 0, 0, width, height, 0, 0, w, h, 100, 100, scale, scale, scale, scale);
    }

    /** The windows draw into one buffer of the platform, made for its own small screen. */
    private void enlargeFrameBuffer() {
      try {
        Field buffer = HeadlessApplication.class.getDeclaredField("frameBuffer");
        buffer.setAccessible(true);
        buffer.set(this, ByteBuffer.allocate(width * height * 4));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("JavaFX's headless platform has changed", e);
      }
    }
  }
}
