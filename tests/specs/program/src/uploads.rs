//! Forms with parts of every kind, and bytes as they are.

use pagewire_runtime::client::Multipart;
use pagewire_runtime::server::{Binary, Context, Error, Router, Upload};
use pagewire_runtime::File;
use pagewire_runtime::value::{Bytes, Uuid};
use uploads::photos::{self, PhotosServer};
use uploads::types::*;

use crate::wire::{ask, connect, refused};

const ID: &str = "f81d4fae-7dec-11d0-a765-00a0c91e6bf6";

struct Archive;

impl PhotosServer for Archive {
    async fn add_photo(&self, _: &Context, body: AddPhotoForm) -> Result<Option<Photo>, Error> {
        let file = body.photo.unwrap_or_default();
        Ok(Some(
            Photo::new()
                .set_bytes(file.bytes().len() as i64)
                .set_file_name(file.name.unwrap_or_default())
                .set_media_type(file.media_type.unwrap_or_default())
                .set_title(body.title.unwrap_or_default())
                .set_stars(body.stars.unwrap_or_default())
                .set_tags(body.tags.unwrap_or_default())
                .set_place(body.meta.and_then(|meta| meta.place).unwrap_or_default())
                .set_extras(body.extras.unwrap_or_default().len() as i32),
        ))
    }

    async fn read_photo(&self, _: &Context, id: Uuid) -> Result<Binary, Error> {
        Ok(Binary::new("image/png", String::from(id).into_bytes()))
    }

    async fn replace_photo(&self, _: &Context, _: Uuid, data: Upload) -> Result<(), Error> {
        let media_type = data.media_type().map(str::to_owned);
        let bytes = data.bytes().await?;
        assert_eq!(media_type.as_deref(), Some("application/octet-stream"));
        assert!(bytes.is_empty() || *bytes == *b"\x00\xff");
        Ok(())
    }

    async fn add_scan(&self, _: &Context, body: AddScanForm) -> Result<i64, Error> {
        let scan = body.scan.unwrap_or_default();
        assert_eq!(scan.media_type.as_deref(), Some("image/tiff"));
        Ok(scan.bytes().len() as i64)
    }

    async fn make_thumbnail(
        &self,
        _: &Context,
        body: Option<MakeThumbnailContent>,
    ) -> Result<Bytes, Error> {
        Ok(match body {
            Some(MakeThumbnailContent::Json(body)) => body.picture.unwrap_or_default(),
            _ => Bytes::default(),
        })
    }
}

fn router() -> Router {
    Router::new([photos::routes(Archive)]).expect("every route is there once")
}

/// A file may be empty; without a media type nothing was sent.
async fn nothing_is_not_an_empty_file() {
    for (headers, status) in [
        ("", 400),
        ("Content-Length: 0\r\n", 400),
        ("Transfer-Encoding: chunked\r\n", 400),
        ("Content-Type: application/octet-stream\r\nContent-Length: 0\r\n", 204),
        ("Content-Type: application/octet-stream\r\nTransfer-Encoding: chunked\r\n", 204),
    ] {
        let end = if headers.contains("chunked") { "0\r\n\r\n" } else { "" };
        let request = format!("PUT /photos/{ID}/raw HTTP/1.1\r\nHost: a\r\nConnection: close\r\n{headers}\r\n{end}");
        let response = ask(router(), &request).await;
        assert!(response.starts_with(&format!("HTTP/1.1 {status} ")), "{headers} {response}");
        assert_eq!(status == 400, response.contains("The request body is missing."), "{response}");
    }
}

pub async fn run() {
    nothing_is_not_an_empty_file().await;
    let client: uploads::Client = connect(router()).await.into();
    let photos = client.photos();

    let form = AddPhotoForm::new()
        .set_title("At the \"lake\"")
        .set_stars(5)
        .set_tags(vec!["a".to_owned(), "b".to_owned()])
        .set_meta(Meta::new().set_place("Oslo"))
        .set_photo(File::with_bytes(
            "lake.png",
            "image/png",
            b"\x89PNG\r\n--\r\n".to_vec(),
        ))
        .set_extras(vec![File::new(), File::new()]);
    let photo = photos.add_photo(&form).send().await.unwrap();
    let expected = Photo::new()
        .set_title("At the \"lake\"")
        .set_stars(5)
        .set_tags(vec!["a".to_owned(), "b".to_owned()])
        .set_place("Oslo")
        .set_file_name("lake.png")
        .set_media_type("image/png")
        .set_bytes(10)
        .set_extras(2);
    assert_eq!(photo, expected);
    let body = refused(
        400,
        photos.add_photo(&form.clone().set_stars(6)).send().await,
    );
    assert!(body.contains("stars: is 6, more than 5."), "{body}");
    let body = refused(
        400,
        photos
            .add_photo(&AddPhotoForm::new().set_title("x"))
            .send()
            .await,
    );
    assert!(body.contains("photo: is missing."), "{body}");
    let body = refused(
        400,
        photos
            .add_photo(&form.clone().set_meta(Meta::new()))
            .send()
            .await,
    );
    assert!(body.contains("meta.place: is missing."), "{body}");

    let raw = photos.read_photo(ID).send().await.unwrap();
    assert_eq!(
        (&*raw.data, raw.media_type.as_deref()),
        (ID.as_bytes(), Some("image/png"))
    );
    photos
        .replace_photo(ID, "application/octet-stream", b"\x00\xff".to_vec())
        .send()
        .await
        .unwrap();
    let scan = File::with_bytes("s", "image/tiff", &b"12345"[..]);
    let form = AddScanForm::new().set_scan(scan);
    assert_eq!(photos.add_scan(&form).send().await.unwrap(), 5);
    // The same form, whose parts the caller makes.
    let (media_type, body) = Multipart::new()
        .unwrap()
        .file("scan", "s", "image/tiff", b"123")
        .unwrap()
        .into_parts();
    let call = photos.add_scan(&form).binary(&media_type, body);
    assert_eq!(call.send().await.unwrap(), 3);
    let body = MakeThumbnailBody::new().set_picture(b"\x01\x02".to_vec());
    let body = MakeThumbnailContent::Json(body);
    let small = photos.make_thumbnail(Some(&body)).send().await.unwrap();
    assert_eq!(small.as_slice(), b"\x01\x02");
}
