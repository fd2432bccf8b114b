package vn.hotline1022.photo;

class MemoryPhotoStoreTest extends PhotoStoreContract {
  @Override
  protected PhotoStore create() {
    return new MemoryPhotoStore();
  }
}
